package org.nextlevel.kit.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.function.BiConsumer;

/** A statement that changes rows, as a part of the current transaction; without one it fails. */
public final class Update extends Statement<Update> {
    Update(Connections database, ObjectMapper json, String text) {
        super(database, json, text);
    }

    /** Runs it; how many rows it changed. */
    public int run() {
        return inTransaction(statement -> {
            bind(statement);
            return statement.executeUpdate();
        });
    }

    /**
     * Runs it once for each thing, all in one round trip; nothing happens when there is none.
     *
     * @param values gives the parameters the values of a thing
     */
    public <T> void runEach(Collection<T> things, BiConsumer<Update, T> values) {
        if (things.isEmpty()) {
            return;
        }
        inTransaction(statement -> {
            for (T thing : things) {
                values.accept(this, thing);
                bind(statement);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /**
     * Runs it later, in one statement or round trip with others that can wait: before the transaction commits, and before any statement
     * that sees what was changed. For rows that nobody asks for until then, and that no other change which waits concerns.
     */
    public void runLater() {
        requireTransaction();
        later().add(text(), values());
    }

    private <R> R inTransaction(Work<R> work) {
        requireTransaction();
        return run(work);
    }

    @Override
    Update self() {
        return this;
    }
}
