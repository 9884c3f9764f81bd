package coincide.plan;

import java.io.Serializable;

/**
 * How far around milestones launches are profiled, declared before looking.
 *
 * @param lags days before and after each milestone; also the most days by which a calendar is displaced
 * @param bin days of a bin, of which {@code lags} is a multiple; lag 0 is a bin of its own
 * @param replicates surrogate curves for the envelope
 */
public record Profiles(int lags, int bin, int replicates) implements Serializable {
    public static final Profiles STANDARD = new Profiles(60, 5, 4999);

    public Profiles {
        if (bin < 1 || lags < bin || lags % bin != 0) {
            throw new IllegalArgumentException(
                    "Invalid profiles: %d lags cannot be cut into bins of %d days; make lags a multiple of bin"
                            .formatted(lags, bin));
        }
    }
}
