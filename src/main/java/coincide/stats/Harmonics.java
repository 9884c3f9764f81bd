package coincide.stats;

/**
 * Columns of a smooth yearly season.
 *
 * <pre>{@code
 *   sin(2 pi h day / 365.25), cos(2 pi h day / 365.25),     h = 1 ... H;   day = epoch day
 * }</pre>
 *
 * Days 1461 apart, four years, have equal columns to the last bit.
 *
 * <p><b>Misleads</b> where the season is sharper than {@code H} harmonics: half a year for H = 1, about two months for H = 3.
 */
public final class Harmonics {
    private static final long FOUR_YEARS = 1461;

    private Harmonics() {}

    /** Columns {@code sin1, cos1, sin2, cos2 ...}, one entry a day each. */
    public static double[][] of(long[] epochDays, int harmonics) {
        if (harmonics < 0) {
            throw new IllegalArgumentException("Invalid number of harmonics %d: it is negative".formatted(harmonics));
        }
        double[][] columns = new double[2 * harmonics][epochDays.length];
        for (int h = 1; h <= harmonics; h++) {
            for (int t = 0; t < epochDays.length; t++) {
                double angle = 2 * Math.PI * h * Math.floorMod(epochDays[t], FOUR_YEARS) / 365.25;
                columns[2 * h - 2][t] = Math.sin(angle);
                columns[2 * h - 1][t] = Math.cos(angle);
            }
        }
        return columns;
    }
}
