package coincide.report;

import java.util.ArrayList;
import java.util.List;

/** Finds room for small labels in a drawing. */
final class FreePlace {
    /** A rectangle. */
    record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean holds(Box other) {
            return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
        }

        static Box around(double x, double y, double reach) {
            return new Box(x - reach, y - reach, x + reach, y + reach);
        }
    }

    private final Box frame;
    private final List<Box> taken;

    FreePlace(Box frame, List<Box> taken) {
        this.frame = frame;
        this.taken = new ArrayList<>(taken);
    }

    /** Takes the first of the places that is free, else the first inside the frame, else the first. */
    Box take(List<Box> places) {
        Box place = places.stream()
                .filter(frame::holds)
                .filter(box -> taken.stream().noneMatch(box::meets))
                .findFirst()
                .orElseGet(
                        () -> places.stream().filter(frame::holds).findFirst().orElse(places.get(0)));
        taken.add(place);
        return place;
    }
}
