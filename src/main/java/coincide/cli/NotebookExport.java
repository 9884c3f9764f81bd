package coincide.cli;

import coincide.contract.DataPackage.Field;
import coincide.engine.Session;
import coincide.engine.TableReader;
import coincide.ingest.InputMissingException;
import coincide.notebook.Bundle;
import coincide.notebook.DataTable;
import coincide.notebook.Export;
import coincide.notebook.ReportPictures;
import coincide.plan.Job;
import coincide.plan.PlanException;
import coincide.publish.ExportFolder;
import coincide.publish.PublishException;
import coincide.publish.Published;
import coincide.publish.Snapshot;
import coincide.tables.Codebook;
import coincide.tables.CsvText;
import coincide.tables.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** From a published snapshot to a bundle. */
record NotebookExport(Job job, Path outputRoot, String name, Optional<Path> out, Talk talk) {
    private static final List<Table> TABLES = List.of(
            Table.LAUNCHES,
            Table.MILESTONES,
            Table.FINDINGS,
            Table.COEFFICIENTS,
            Table.NULL_LAWS,
            Table.SPECIFICATIONS);
    private static final Set<Table> TWINS =
            Set.of(Table.LAUNCHES, Table.MILESTONES, Table.FINDINGS, Table.COEFFICIENTS);

    void execute() {
        Snapshot snapshot = Published.required(outputRoot, job.name(), name);
        Path folder =
                out.orElseGet(() -> Places.root().resolve("notebooks-export").resolve(job.name()));
        ExportFolder.check(folder, Bundle.SUMS);
        try (Session session = talk.stage("Spark started", () -> Session.open(Optional.empty()))) {
            Export export = talk.stage("snapshot read", () -> export(job, snapshot, session.spark()));
            ExportFolder.replace(folder, Bundle.SUMS, Bundle.files(export));
        }
        talk.results().printf("The notebook of snapshot %s is in %s%n", snapshot.name(), folder);
    }

    private static Export export(Job job, Snapshot snapshot, SparkSession spark) {
        List<Row> findings = rows(spark, snapshot, Table.FINDINGS);
        byte[] page = bytes(snapshot.folder().resolve("report").resolve("index.html"));
        return new Export(
                job.name(),
                job.title(),
                snapshot.manifest().run(),
                job.nulls().harmonics(),
                HeadlineResults.primary(findings),
                chosen(job.name(), findings),
                ReportPictures.of(new String(page, StandardCharsets.UTF_8)),
                TABLES.stream().map(table -> data(spark, snapshot, table)).toList());
    }

    static List<String> chosen(String job, List<Row> findings) {
        List<String> chosen = HeadlineResults.recomputable(findings);
        if (chosen.isEmpty()) {
            throw new PlanException(
                    PlanException.Kind.INVALID,
                    List.of(
                            ("Job %s has no primary hypothesis that counts launch days in one window under N10, so a notebook"
                                            + " has nothing to compute anew. Add one to the job file, or read the report.")
                                    .formatted(job)));
        }
        return chosen;
    }

    private static DataTable data(SparkSession spark, Snapshot snapshot, Table table) {
        return new DataTable(
                table.title(),
                Codebook.of(table).columns().stream()
                        .map(column -> Field.bare(column.name(), column.type().inPackage()))
                        .toList(),
                table.key(),
                bytes(folder(snapshot, table).resolve(table.title() + ".parquet")),
                TWINS.contains(table)
                        ? Optional.of(CsvText.of(table, rows(spark, snapshot, table)))
                        : Optional.empty());
    }

    private static List<Row> rows(SparkSession spark, Snapshot snapshot, Table table) {
        return TableReader.rows(spark, folder(snapshot, table));
    }

    private static Path folder(Snapshot snapshot, Table table) {
        return snapshot.table(table.title())
                .orElseThrow(() -> new InputMissingException(List.of("Snapshot %s has no table %s. Publish a newer one."
                        .formatted(snapshot.name(), table.title()))));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw PublishException.io(file, e);
        }
    }
}
