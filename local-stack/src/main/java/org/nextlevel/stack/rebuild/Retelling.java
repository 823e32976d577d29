package org.nextlevel.stack.rebuild;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.nextlevel.stack.caller.Await;
import org.nextlevel.stack.server.StackProblem;
import org.nextlevel.stack.server.postgres.Databases;

/**
 * That a service tells all things of some companies again. It is asked in its database, as whoever runs the stack: people of
 * HR could ask for their own company alone.
 */
final class Retelling {
    private static final String ASK = """
            insert into republication (tenant, id, sort, told, started_at)
            select tenant, gen_random_uuid(), '', 0, now() from unnest(?) tenant
            on conflict do nothing returning tenant, id""";
    private static final String REST = "select count(*) from republication where id = any(?) and ended_at is null";
    private static final String TOLD = "select coalesce(sum(told), 0) from republication where id = any(?)";

    private final Databases databases;
    private final Teller teller;
    private final List<UUID> asked = new ArrayList<>();

    private Retelling(Databases databases, Teller teller) {
        this.databases = databases;
        this.teller = teller;
    }

    /** Asks for it; one that was asked for before the copies were emptied is waited for, since it may have told half. */
    static Retelling ask(Databases databases, Teller teller, List<String> tenants) {
        Retelling retelling = new Retelling(databases, teller);
        Set<String> open = new TreeSet<>(tenants);
        Await.until("The re-publication that was under way", () -> retelling.askFor(open));
        return retelling;
    }

    Teller teller() {
        return teller;
    }

    /** Returns how many things were told, once all are. */
    long await() {
        Await.until("Telling %s again".formatted(teller.things()), () -> number(REST) == 0);
        return number(TOLD);
    }

    private boolean askFor(Set<String> tenants) {
        try (Connection connection = connect();
                PreparedStatement ask = connection.prepareStatement(ASK)) {
            ask.setArray(1, connection.createArrayOf("text", tenants.toArray()));
            try (ResultSet begun = ask.executeQuery()) {
                while (begun.next()) {
                    tenants.remove(begun.getString(1));
                    asked.add(begun.getObject(2, UUID.class));
                }
            }
            return tenants.isEmpty();
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    private long number(String query) {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(query)) {
            Array ids = connection.createArrayOf("uuid", asked.toArray());
            select.setArray(1, ids);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw refused(failure);
        }
    }

    private Connection connect() throws SQLException {
        return Copies.connect(databases, teller.part());
    }

    private StackProblem refused(SQLException failure) {
        return Copies.refused(teller.part(), failure);
    }
}
