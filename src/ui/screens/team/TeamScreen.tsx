export const TeamScreen = () => null;
