package coincide.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Published snapshots held against their manifests, with the pointer and the link beside it. No lock is taken and nothing is
 * written.
 *
 * @param snapshots names of those looked at, oldest first
 * @param faults snapshot by snapshot, then pointer and link
 */
public record Verification(List<String> snapshots, List<DamageFound> faults) {
    /** The name that stands for every snapshot of a job. */
    public static final String ALL = "all";

    public Verification {
        snapshots = List.copyOf(snapshots);
        faults = List.copyOf(faults);
    }

    /**
     * Verifies snapshots of a job. A missing link is no fault: not every file system has links.
     *
     * @param name of a snapshot, an as-of date, {@link Published#LATEST} or {@link #ALL}
     * @throws PublishException where there is no such snapshot, whole or damaged
     */
    public static Verification of(Path outputRoot, String job, String name) {
        return of(new LocalDisk(), outputRoot, job, name);
    }

    static Verification of(Disk disk, Path outputRoot, String job, String name) {
        Layout layout = Layout.of(outputRoot, job);
        List<Path> all = Snapshots.folders(disk, layout);
        Optional<Pointer> pointer = new Latest(disk, layout).pointer();
        boolean pointed = name.equals(Published.LATEST);
        List<Path> chosen = all.stream()
                .filter(folder -> isMeant(folder.getFileName().toString(), name, pointer))
                .toList();
        if (all.isEmpty() || chosen.isEmpty() && !pointed) {
            throw Published.missing(outputRoot, job, name);
        }
        List<DamageFound> faults = new ArrayList<>();
        chosen.forEach(folder -> faults.addAll(Promises.broken(disk, folder)));
        if (pointer.isEmpty()) {
            faults.add(DamageFound.pointer(layout.pointer()));
        }
        pointer.flatMap(current -> link(layout, current)).ifPresent(faults::add);
        return new Verification(
                chosen.stream().map(folder -> folder.getFileName().toString()).toList(), faults);
    }

    private static boolean isMeant(String folder, String name, Optional<Pointer> pointer) {
        return switch (name) {
            case ALL -> true;
            case Published.LATEST ->
                pointer.filter(to -> to.snapshot().equals(folder)).isPresent();
            default -> folder.equals(name) || folder.substring(0, 10).equals(name);
        };
    }

    private static Optional<DamageFound> link(Layout layout, Pointer pointer) {
        if (!Files.exists(layout.link(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            Path to = Files.readSymbolicLink(layout.link());
            Path should = layout.folder().relativize(layout.snapshot(pointer.snapshot()));
            return to.equals(should)
                    ? Optional.empty()
                    : Optional.of(
                            DamageFound.link(layout.link(), "leads to %s, the pointer to %s".formatted(to, should)));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.of(DamageFound.link(layout.link(), "is no link"));
        }
    }
}
