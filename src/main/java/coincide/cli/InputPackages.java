package coincide.cli;

import coincide.contract.Origin;
import coincide.contract.Origin.Licence;
import coincide.ingest.InputMissingException;
import coincide.plan.Job;
import coincide.plan.Sha256;
import coincide.plan.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the inputs of a job say of their origin: the Data Packages beside or above them. */
final class InputPackages {
    private static final String NAME = "datapackage.json";

    private InputPackages() {}

    /**
     * Licences and sources of the nearest {@code datapackage.json} of each input, below the root of the job. Throws an {@link
     * InputMissingException} where one cannot be read.
     */
    static Origin of(Job job) {
        Set<Path> files = new TreeSet<>();
        for (Source source : job.sources()) {
            nearest(source.path(), job.root()).ifPresent(files::add);
        }
        Set<Licence> licences = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        List<String> hashes = new ArrayList<>();
        for (Path file : files) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                hashes.add(Sha256.of(bytes));
                JsonNode tree = new ObjectMapper().readTree(bytes);
                tree.path("licenses")
                        .forEach(licence -> licences.add(new Licence(
                                licence.path("name").asText(),
                                licence.path("path").asText())));
                tree.path("sources")
                        .forEach(source -> sources.add(source.path("title").asText()));
            } catch (IOException e) {
                throw new InputMissingException(
                        List.of("Cannot read %s: %s. It names licences and sources of the inputs; correct or remove it."
                                .formatted(job.root().relativize(file), e.getMessage())));
            }
        }
        return new Origin(List.copyOf(licences), List.copyOf(sources), hashes);
    }

    private static Optional<Path> nearest(Path input, Path root) {
        for (Path folder = input.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(NAME))) {
                return Optional.of(folder.resolve(NAME));
            }
        }
        return Optional.empty();
    }
}
