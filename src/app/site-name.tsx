/** The site's mark and its name, which is the same in every language. */
export const SiteName = () => (
  <>
    <span className="site-header__logo" aria-hidden="true" />
    <span>
      Clearingstelle<span className="site-header__part"> · Kontaktnetz</span>
    </span>
  </>
);
