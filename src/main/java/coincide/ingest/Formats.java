package coincide.ingest;

import coincide.format.CsvTable;
import coincide.format.FileFault;
import coincide.format.ForeignTable;
import coincide.format.IcsTable;
import coincide.format.JsonLinesTable;
import coincide.format.ParquetTable;
import coincide.format.Table;
import coincide.format.Utf8;
import coincide.format.XlsxTable;
import coincide.plan.ForeignLayout;
import coincide.plan.Source;
import java.nio.charset.Charset;
import java.util.Optional;

/** Which reader reads which format. */
final class Formats {
    private Formats() {}

    /** The rows of a file; throws {@link FileFault} where its bytes are no table of its format. */
    static Table read(String name, String sha256, byte[] bytes, Source source) {
        Optional<ForeignLayout> layout = source.form().layout();
        Table table = table(name, sha256, bytes, source, layout.map(ForeignLayout::encoding));
        return layout.map(foreign -> ForeignTable.of(table, foreign)).orElse(table);
    }

    private static Table table(String name, String sha256, byte[] bytes, Source source, Optional<Charset> encoding) {
        return switch (source.form().of(name)) {
            case CSV ->
                CsvTable.read(
                        name,
                        sha256,
                        encoding.map(from -> Utf8.from(from, bytes)).orElse(bytes));
            case JSONL -> JsonLinesTable.read(name, sha256, bytes);
            case PARQUET -> ParquetTable.read(name, sha256, bytes);
            case ICS ->
                IcsTable.read(
                        name,
                        sha256,
                        bytes,
                        source.form().zone(),
                        source.coverage().to());
            case XLSX ->
                XlsxTable.read(
                        name,
                        sha256,
                        bytes,
                        source.form().sheet(),
                        source.form().headerRow());
        };
    }
}
