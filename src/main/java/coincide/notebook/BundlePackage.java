package coincide.notebook;

import coincide.contract.DataPackage;
import coincide.contract.DataPackage.Resource;
import coincide.contract.Origin;
import coincide.plan.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a bundle as a Data Package. */
final class BundlePackage {
    private static final Origin.Licence LICENCE =
            new Origin.Licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");

    private BundlePackage() {}

    static String text(Export export) {
        List<Resource> resources = new ArrayList<>();
        for (DataTable table : export.tables()) {
            resources.add(resource(table, table.name(), "parquet", table.parquet()));
            table.csv()
                    .ifPresent(csv -> resources.add(
                            resource(table, table.name() + "-csv", "csv", csv.getBytes(StandardCharsets.UTF_8))));
        }
        DataPackage described = new DataPackage(
                export.job() + "-notebook",
                export.title(),
                Optional.empty(),
                export.version(),
                Optional.empty(),
                new Origin(List.of(LICENCE), List.of(), List.of()),
                resources);
        return SortedJson.text(described.tree());
    }

    private static Resource resource(DataTable table, String name, String format, byte[] content) {
        return new Resource(
                name,
                "data/" + table.name() + "." + format,
                format,
                content.length,
                Sha256.of(content),
                Optional.empty(),
                Optional.empty(),
                table.fields(),
                table.key());
    }
}
