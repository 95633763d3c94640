import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import styles from './Editor.module.css';
import { createEditor, type DeskEditor, type EditorMarks, type EditorOptions } from './editor-view.ts';

type Props = Omit<EditorOptions, 'parent'> & {
  readonly marks: EditorMarks | null;
  readonly isReadOnly: boolean;
  readonly ref: Ref<DeskEditor | null>;
};

/** The established editor, in a shadow tree: its style sheets are made by script, which the page's policy allows only there. */
export function Editor({ marks, isReadOnly, ref, ...options }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<DeskEditor>(null);
  const current = useRef(options);
  current.current = options;
  useLayoutEffect(() => {
    const shadow = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open', delegatesFocus: true });
    const made = createEditor({
      parent: shadow,
      text: current.current.text,
      encoding: current.current.encoding,
      onEncoding: (encoding) => current.current.onEncoding(encoding),
      onWarning: () => current.current.onWarning(),
      onEdit: () => current.current.onEdit(),
      onSelect: (selection) => current.current.onSelect(selection),
      onPick: (finding) => current.current.onPick(finding),
      onCommand: (command) => current.current.onCommand(command),
    });
    editor.current = made;
    return () => made.close();
  }, []);
  useImperativeHandle(ref, () => editor.current!, []);
  useEffect(() => editor.current!.setReadOnly(isReadOnly), [isReadOnly]);
  useEffect(() => {
    if (marks) editor.current!.setMarks(marks);
  }, [marks]);
  return <div ref={host} className={styles.editor} data-editor />;
}
