package coincide.notebook;

import coincide.contract.DataPackage.Field;
import java.util.List;
import java.util.Optional;

/**
 * A published table as the bundle carries it.
 *
 * @param csv its twin for readers without Parquet, where it has one
 */
public record DataTable(String name, List<Field> fields, List<String> key, byte[] parquet, Optional<String> csv) {
    public DataTable {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        parquet = parquet.clone();
    }

    @Override
    public byte[] parquet() {
        return parquet.clone();
    }
}
