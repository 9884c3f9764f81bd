package coincide.contract;

import java.util.List;

/**
 * What a published table holds.
 *
 * @param meaning what a row is
 * @param key columns that make a row unique; rows are sorted by them
 * @param columns in the order of the file
 */
public record TableContract(String name, String meaning, List<String> key, List<Column> columns) {
    public TableContract {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }
}
