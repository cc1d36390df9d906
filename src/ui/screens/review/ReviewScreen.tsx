export const ReviewScreen = () => null;
