package coincide.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row says that it rests on: keys parted by semicolons, each the name of a source and, after a space, the place in it.
 *
 * @param keys different keys; what was not read anywhere has none
 */
public record SourceKeys(Set<String> keys) {
    /** The key of what was not read anywhere: no source. */
    public static final String NOT_READ = "general-knowledge";

    public SourceKeys {
        keys = Set.copyOf(keys);
    }

    /** Reads the cell of a row. */
    public static SourceKeys of(Optional<String> cell) {
        return new SourceKeys(cell.stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(key -> !key.isEmpty() && !key.equals(NOT_READ))
                .collect(Collectors.toSet()));
    }

    /** Names of the sources, without the places in them. */
    public Set<String> names() {
        return keys.stream().map(key -> key.split("\\s", 2)[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the row follows from a law or from arithmetic, so that one source is enough. */
    public boolean isComputed() {
        return keys.stream().anyMatch(key -> key.startsWith("computed"));
    }
}
