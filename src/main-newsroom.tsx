import './styles/layers.css';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';
import './styles/opening.css';
import { startNewsroom } from './app/newsroom.tsx';

void startNewsroom();
