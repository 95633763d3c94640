import { Newsroom } from '../newsroom/Newsroom.tsx';
import { writeStandalone } from './standalone.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

/** The newsroom, with what the app knows and it does not: how a page is framed, and the theme. */
export const Page = () => <Newsroom writePage={writeStandalone} theme={<ThemeChoice />} />;
