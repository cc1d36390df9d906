export const DrillsScreen = () => null;
