/** Every path below `/enquiry`. */
export const EnquiryRoutes = () => null;
