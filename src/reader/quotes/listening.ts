/** What only a reader who listens to one voice, or comes by a link that is gone, needs: a chunk of its own, loaded then. */
export { GoneNote } from './GoneNote.tsx';
export { ListenedVoice } from './ListenedVoice.tsx';
