/** The steps of a scale as fills that differ in pattern, too: nothing, dots, lines, crossed lines. */
export const Patterns = () => (
  <defs>
    <pattern id="step-0" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" className="pattern__ground" />
    </pattern>
    <pattern id="step-1" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" className="pattern__ground pattern__ground--1" />
      <circle cx="4" cy="4" r="1.1" className="pattern__dot" />
    </pattern>
    <pattern id="step-2" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" className="pattern__ground pattern__ground--2" />
      <path d="M-2 2 2 -2M-2 10 10 -2M6 10 10 6" className="pattern__line" />
    </pattern>
    <pattern id="step-3" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" className="pattern__ground pattern__ground--3" />
      <path d="M0 0 6 6M0 6 6 0" className="pattern__line" />
    </pattern>
  </defs>
);
