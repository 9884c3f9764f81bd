package coincide.publish;

import java.util.List;

/**
 * What a table must read back as.
 *
 * @param columns in order, each {@code name type} with the type as SQL writes it: {@code as_of date}, {@code ratio
 *     double}, {@code launched_at timestamp}, {@code families array<string>}
 */
public record Expected(long rows, List<String> columns) {
    public Expected {
        columns = List.copyOf(columns);
    }
}
