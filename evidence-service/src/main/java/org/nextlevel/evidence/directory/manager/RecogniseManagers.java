package org.nextlevel.evidence.directory.manager;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nextlevel.kit.sql.Sql;

/** Finds out by what people are named whom a source names without saying so. */
@ApplicationScoped
public class RecogniseManagers {
    private static final String NUMBERS = "select external_id as name from employee where external_id = any(:names)";
    private static final String USER_NAMES = "select user_name as name from employee where user_name = any(:names)";

    private final Sql sql;

    RecogniseManagers(Sql sql) {
        this.sql = sql;
    }

    /**
     * Each name as what it is: a number or a user name that somebody has, else an e-mail address where it looks like one, else the
     * number of somebody who is yet to come. Two queries.
     */
    public Map<String, ManagerName> of(Collection<String> names) {
        Map<String, ManagerName> managers = new HashMap<>();
        if (names.isEmpty()) {
            return managers;
        }
        Set<String> numbers = known(NUMBERS, names);
        Set<String> userNames = known(
                USER_NAMES,
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
        for (String name : names) {
            if (numbers.contains(name)) {
                managers.put(name, ManagerName.byNumber(name));
            } else if (userNames.contains(name.toLowerCase(Locale.ROOT))) {
                managers.put(name, ManagerName.byUserName(name));
            } else {
                managers.put(name, name.contains("@") ? ManagerName.byEmail(name) : ManagerName.byNumber(name));
            }
        }
        return managers;
    }

    private Set<String> known(String query, Collection<String> names) {
        return new HashSet<>(sql.query(query).with("names", names).list(row -> row.text("name")));
    }
}
