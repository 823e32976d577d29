package org.nextlevel.testkit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a piece of SQL or HQL names as a table or entity: what stands after {@code from}, {@code join}, {@code
 * into}, {@code update}, {@code delete} and {@code using}, in lists and sub-queries too. A piece may begin anywhere in a
 * statement. Names of columns, aliases and functions can be among what is found, so the answer is compared with the
 * tables that exist.
 */
final class SqlTables {
    private static final Pattern TOKEN = Pattern.compile("'[^']*'|\"?[\\p{Alpha}_][\\w.]*\"?|\\S");
    private static final Set<String> BEFORE_A_TABLE =
            Set.of("from", "join", "into", "update", "delete", "using", "table", "truncate");
    private static final Set<String> BETWEEN = Set.of("only", "lateral", "fetch");

    private final List<String> tokens;
    private final List<String> found = new ArrayList<>();

    private SqlTables(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The names in the order in which they stand, without quotes and without the schema {@code public}. */
    static List<String> in(String sql) {
        var tables = new SqlTables(TOKEN.matcher(sql)
                .results()
                .map(token -> token.group().replace("\"", "").replaceFirst("^public\\.", ""))
                .toList());
        for (int i = 0; i < tables.tokens.size(); i++) {
            if (BEFORE_A_TABLE.contains(tables.word(i)) && !tables.word(i - 1).equals("distinct")) {
                tables.readList(i + 1);
            }
        }
        return tables.found;
    }

    private void readList(int begin) {
        int at = begin;
        while (BETWEEN.contains(word(at))) {
            at++;
        }
        if (word(at).equals("(")) {
            // What is in the parentheses is found by itself.
            at = behindParentheses(at);
        } else if (isName(at)) {
            found.add(tokens.get(at));
            at++;
        } else {
            return;
        }
        at = word(at).equals("as") ? at + 2 : isName(at) ? at + 1 : at;
        if (word(at).equals(",")) {
            readList(at + 1);
        }
    }

    private int behindParentheses(int begin) {
        int depth = 0;
        for (int at = begin; at < tokens.size(); at++) {
            depth += word(at).equals("(") ? 1 : word(at).equals(")") ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return tokens.size();
    }

    private boolean isName(int at) {
        return !word(at).isEmpty()
                && !BEFORE_A_TABLE.contains(word(at))
                && (Character.isLetter(word(at).charAt(0)) || word(at).charAt(0) == '_');
    }

    private String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).toLowerCase(Locale.ROOT);
    }
}
