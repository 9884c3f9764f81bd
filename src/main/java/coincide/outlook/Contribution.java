package coincide.outlook;

/**
 * What one milestone to come adds to a forecast.
 *
 * @param days length of the window
 * @param ratio the chance with the milestone over the chance without it
 */
public record Contribution(String target, String milestone, int days, double ratio) {}
