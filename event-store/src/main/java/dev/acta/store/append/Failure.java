package dev.acta.store.append;

import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.util.PSQLException;

/** What an error of the database says about the statement it ended. */
enum Failure {
    /** No answer came: the statement may have been committed. */
    UNKNOWN,
    /** The server refused it for a constraint: nothing was written. */
    DUPLICATE,
    /** An item that was to be erased is not there, or not as it was: nothing was written. */
    ITEMS_CHANGED,
    /** The server refused it for something else: nothing was written. */
    REFUSED;

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String ITEMS_CHANGED_STATE = "AC001"; // as erase_items raises it
    private static final String CONNECTION_EXCEPTION = "08";
    private static final String OPERATOR_INTERVENTION = "57P";

    static Failure of(SQLException e) {
        String state = e.getSQLState();
        if (Objects.equals(state, UNIQUE_VIOLATION)) {
            return DUPLICATE;
        }
        if (Objects.equals(state, ITEMS_CHANGED_STATE)) {
            return ITEMS_CHANGED;
        }
        boolean answered = e instanceof PSQLException answer && answer.getServerErrorMessage() != null;
        boolean cutOff =
                state == null || state.startsWith(CONNECTION_EXCEPTION) || state.startsWith(OPERATOR_INTERVENTION);
        return answered && !cutOff ? REFUSED : UNKNOWN;
    }
}
