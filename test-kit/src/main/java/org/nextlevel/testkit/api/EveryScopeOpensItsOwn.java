package org.nextlevel.testkit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.Tokens;

/**
 * Calls every operation as service accounts. What a scope opens is declared in {@code src/test/resources/scopes.csv}: a header
 * {@code operation,scope…}, then a line an operation that some scope opens, with {@code yes} or nothing. All else is closed to
 * service accounts, before anything is looked for. Extend it as a {@code @QuarkusTest}.
 */
@Tag("access")
public abstract class EveryScopeOpensItsOwn {
    private static final Set<Integer> CLOSED = Set.of(403, 415);
    private static final String NOTHING = "0d1f6e1e-6d0c-4c0a-8d0e-5a0f6b1c2d3e";

    private List<String> scopes;
    private Map<String, List<String>> opened;

    @BeforeEach
    void readTheTable() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/scopes.csv"));
        scopes = cells(lines.getFirst());
        opened = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            opened.put(
                    cells.getFirst(),
                    scopes.stream()
                            .skip(1)
                            .filter(scope -> cells.get(scopes.indexOf(scope)).equals("yes"))
                            .toList());
        }
    }

    @Test
    void everyLineOfTheTableIsAnOperation() throws IOException {
        assertThat(ApiContract.operations().stream().map(ApiContract.Operation::name))
                .containsAll(opened.keySet());
    }

    @Test
    void aScopeOpensWhatTheTableSays() {
        List<String> refused = new ArrayList<>();
        opened.forEach((operation, some) -> some.forEach(scope -> {
            int status = status(operation, List.of(scope));
            if (status == 401 || status == 403) {
                refused.add("%s with %s: %d".formatted(operation, scope, status));
            }
        }));
        assertThat(refused).isEmpty();
    }

    @Test
    void allOtherScopesTogetherOpenNothingOfIt() throws IOException {
        List<String> let = new ArrayList<>();
        ApiContract.operations().stream()
                .filter(operation -> !operation.node().path("security").isArray()
                        || !operation.node().path("security").isEmpty())
                .map(ApiContract.Operation::name)
                .forEach(operation -> {
                    List<String> others = scopes.stream()
                            .skip(1)
                            .filter(scope ->
                                    !opened.getOrDefault(operation, List.of()).contains(scope))
                            .toList();
                    int status = others.isEmpty() ? 403 : status(operation, others);
                    if (!CLOSED.contains(status)) {
                        let.add("%s with %s: %d".formatted(operation, others, status));
                    }
                });
        assertThat(let).isEmpty();
    }

    private static int status(String operation, List<String> scopes) {
        String method = operation.substring(0, operation.indexOf(' '));
        var request = given().auth().oauth2(Tokens.ofService("scoped", "scoped", scopes.toArray(String[]::new)));
        if (!method.equals("GET") && !method.equals("DELETE")) {
            request.contentType("application/json").body("{}");
        }
        return request.request(
                        method, operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{[^}]+}", NOTHING))
                .statusCode();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
