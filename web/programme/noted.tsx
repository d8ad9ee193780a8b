/** A figure or its name, with what the file notes on it. */
export const Noted = ({ text, note }: { readonly text: string; readonly note: string }) =>
  note === '' ? (
    text
  ) : (
    <>
      {text} <span className="hint">{note}</span>
    </>
  );
