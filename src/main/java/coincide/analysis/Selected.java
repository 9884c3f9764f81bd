package coincide.analysis;

import coincide.model.Launch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Launches by the values of their columns, an empty cell being the empty text, as sources select them. */
public final class Selected {
    private Selected() {}

    public static List<Launch> of(List<Launch> launches, Map<String, List<String>> select) {
        return launches.stream()
                .filter(launch -> select.entrySet().stream().allMatch(column -> column.getValue()
                        .contains(value(launch, column.getKey()).orElse(""))))
                .toList();
    }

    private static Optional<String> value(Launch launch, String column) {
        return switch (column) {
            case "date_precision" -> Optional.of(word(launch.day().precision()));
            case "actor" -> launch.actor();
            case "class" -> launch.kind();
            case "name" -> launch.name();
            case "site" -> launch.site();
            case "outcome" -> launch.outcome();
            case "confidence" -> launch.confidence().map(Selected::word);
            default -> throw new IllegalArgumentException("Invalid column \"%s\" of a selection".formatted(column));
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
