package coincide.plan;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

/** A time zone by its name. Offsets are refused: they know nothing of summer time or of a change of law. */
public final class NamedZone {
    private static final Set<String> NAMES = new TreeSet<>(ZoneId.getAvailableZoneIds());

    private NamedZone() {}

    /** Reads a name of the IANA time zone database, such as {@code Asia/Seoul}. */
    public static ZoneId parse(String name) {
        if (!NAMES.contains(name)) {
            throw new DateTimeException("is not the name of a time zone");
        }
        return ZoneId.of(name);
    }

    /** What to do about an unknown name. */
    public static String remedy(String name) {
        return DidYouMean.among(NAMES, name)
                .map(nearest -> "Did you mean " + Quoted.of(nearest) + "?")
                .orElse("Write a name of the time zone database, for example Asia/Seoul.");
    }
}
