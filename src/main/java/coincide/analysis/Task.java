package coincide.analysis;

import java.io.Serializable;

/**
 * A piece of work with everything it needs: it gives the same result in any process, in any order.
 *
 * @param <R> what it gives; goes back to the driver
 */
public interface Task<R> extends Serializable {
    R evaluate();
}
