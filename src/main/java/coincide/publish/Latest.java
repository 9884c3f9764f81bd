package coincide.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The pointer of a job and the link beside it: each replaced in one step, the pointer first. */
record Latest(Disk disk, Layout layout) {
    /** The pointer, if there is one and it leads somewhere. */
    Optional<Pointer> pointer() {
        if (!Files.isRegularFile(layout.pointer())) {
            return Optional.empty();
        }
        return Pointer.parse(disk.read(layout.pointer())).filter(pointer -> pointer.holds(disk, layout));
    }

    /** Makes a snapshot the latest unless that leads backwards, and repairs what a crash left between two steps. */
    Publication pointTo(Snapshot snapshot, boolean created, Pointing pointing) {
        Optional<Pointer> newer = pointer()
                .filter(current -> pointing == Pointing.FORWARD)
                .filter(current -> current.asOf().isAfter(snapshot.asOf()));
        if (newer.isEmpty()) {
            replace(layout.pointer(), Pointer.to(snapshot).bytes());
        }
        String name = newer.map(Pointer::snapshot).orElse(snapshot.name());
        return new Publication(snapshot.folder(), created, name, replaceLink(name));
    }

    /** Replaces a file of the job in one step. */
    void replace(Path file, byte[] content) {
        if (Files.isRegularFile(file) && Arrays.equals(disk.read(file), content)) {
            return;
        }
        Path draft = draft(file);
        disk.write(draft, content);
        disk.move(draft, file);
        disk.sync(layout.folder());
    }

    /** The pointer counts, not the link: where it cannot be made, that is told and nothing else. */
    private boolean replaceLink(String name) {
        Path target = layout.folder().relativize(layout.snapshot(name));
        if (names(target)) {
            return true;
        }
        try {
            Path draft = draft(layout.link());
            disk.link(draft, target);
            disk.move(draft, layout.link());
            disk.sync(layout.folder());
            return true;
        } catch (PublishException noLink) {
            return false;
        }
    }

    /** Where a file of this name is made before it replaces the old one. */
    private Path draft(Path file) {
        Path draft = layout.staging().resolve(file.getFileName());
        if (Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(draft);
        }
        return draft;
    }

    private boolean names(Path target) {
        try {
            return Files.readSymbolicLink(layout.link()).equals(target);
        } catch (IOException | UnsupportedOperationException noLink) {
            return false;
        }
    }
}
