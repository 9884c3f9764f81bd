package coincide.cli;

import coincide.contract.DataContract;
import coincide.contract.DataPackage;
import coincide.contract.DataPackage.Field;
import coincide.contract.DataPackage.Resource;
import coincide.contract.Origin;
import coincide.contract.TableContract;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.publish.Json;
import coincide.publish.Manifest;
import coincide.tables.Codebook;
import coincide.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a snapshot that say to machines what its tables hold. */
final class SnapshotContract {
    static final String PACKAGE = "datapackage.json";
    static final String CONTRACT = "contract.odcs.yaml";

    private static final String SPREADSHEET =
            " For spreadsheets: a text that one of them would compute begins with an apostrophe here.";

    private SnapshotContract() {}

    /**
     * Both files, by name.
     *
     * @param product name of the dataset
     * @param files what else the snapshot holds
     */
    static Map<String, String> files(String product, Job job, Run run, Origin origin, List<Manifest.Entry> files) {
        List<Resource> resources = new ArrayList<>();
        Map<TableContract, Long> tables = new LinkedHashMap<>();
        for (Table table : Table.values()) {
            TableContract contract = Codebook.of(table);
            file(files, "tables/%s/%s.parquet".formatted(table.title(), table.title()))
                    .ifPresent(file -> {
                        tables.put(contract, file.rows().orElseThrow());
                        resources.add(resource(contract, file, "parquet", ""));
                    });
            file(files, table.title() + ".csv")
                    .ifPresent(file -> resources.add(resource(contract, file, "csv", SPREADSHEET)));
        }
        String version = "%s-%.12s-%.12s".formatted(run.asOf(), run.planHash(), run.dataVersion());
        DataPackage described = new DataPackage(
                product,
                job.title(),
                Optional.of(
                        "Launches, milestones, how they lie in time, and what tests say of it; see " + CONTRACT + "."),
                version,
                Optional.of(Codebook.VERSION),
                origin,
                resources);
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put("asOf", run.asOf().toString());
        identity.put("planHash", run.planHash());
        identity.put("dataVersion", run.dataVersion());
        identity.put("codeVersion", run.codeVersion());
        DataContract promised = new DataContract(product, job.title(), Codebook.VERSION, origin, identity, tables);
        return Map.of(PACKAGE, Json.text(described.tree()), CONTRACT, promised.yaml());
    }

    private static Optional<Manifest.Entry> file(List<Manifest.Entry> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static Resource resource(TableContract table, Manifest.Entry file, String format, String more) {
        return new Resource(
                format.equals("parquet") ? table.name() : table.name() + "-" + format,
                file.path(),
                format,
                file.bytes(),
                file.sha256(),
                file.rows(),
                Optional.of(table.meaning() + more),
                table.columns().stream().map(Field::of).toList(),
                table.key());
    }
}
