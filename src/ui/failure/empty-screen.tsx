/** Holds a screen's place while its code and its styles are on their way. */
export const EmptyScreen = () => <main className="empty-screen" id="main" />;
