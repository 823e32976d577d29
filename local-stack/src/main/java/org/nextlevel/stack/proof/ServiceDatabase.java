package org.nextlevel.stack.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.postgres.Databases;

/**
 * The database of a service, asked by PostgreSQL's administrator, who sees every tenant; no service can.
 *
 * @param service one that has a database
 */
public record ServiceDatabase(Stack stack, Part service) {
    private static final String SUPERUSER = "postgres";

    /** Does what a statement says, or several with semicolons between them. */
    public void run(String statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    /** What a query finds: the columns of each row as text, with a bar between them. */
    public List<String> rows(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            int columns = found.getMetaData().getColumnCount();
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(found.getString(column));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    /** The number that a query finds. */
    public int number(String query) {
        return Integer.parseInt(rows(query).getFirst());
    }

    private Connection connect() throws SQLException {
        return new Databases(stack.layout().port(Part.POSTGRES))
                .connect(service.module().replace("-service", ""), SUPERUSER);
    }

    private StackProblem refused(SQLException failure) {
        return new StackProblem(
                "The database of %s did not answer: %s".formatted(service, failure.getMessage()), failure);
    }
}
