package org.nextlevel.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What was read can be written back: of each path with GET and PUT, the answer of the GET is a body that the PUT takes, and
 * nothing changes by it; where an answer has actions, the PUT is among them. Extend it as a {@code @QuarkusTest}.
 */
@Tag("api")
public abstract class WriteBack {
    /** A thing that exists, and as whom it is read and written. */
    public record Thing(Supplier<RequestSpecification> caller, String path) {}

    /** A thing at a path of the description, such as {@code /api/notes/{id}}. */
    protected abstract Thing thing(String path);

    @Test
    void whateverIsPutCanBeRead() throws IOException {
        Set<String> put = paths("PUT");
        put.removeAll(paths("GET"));
        assertThat(put).as("paths with PUT and without GET").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatIsReadIsWrittenBackAndChangesNothing() throws IOException {
        Set<String> both = paths("PUT");
        both.retainAll(paths("GET"));
        return both.stream().map(path -> DynamicTest.dynamicTest(path, () -> check(thing(path), path)));
    }

    private static void check(Thing thing, String path) {
        Response read = thing.caller().get().get(thing.path());
        assertThat(read.statusCode()).as("GET %s", thing.path()).isEqualTo(200);
        String etag = read.header("ETag");
        RequestSpecification request =
                thing.caller().get().contentType(ContentType.JSON).body(read.asString());
        Response written = (etag == null ? request : request.header("If-Match", etag)).put(thing.path());
        assertThat(written.statusCode())
                .as("PUT %s of what was read: %s", thing.path(), written.asString())
                .isEqualTo(200);
        assertThat(thing.caller().get().get(thing.path()).asString()).isEqualTo(read.asString());
        List<Map<String, Object>> actions = read.path("actions");
        if (actions != null) {
            assertThat(actions)
                    .as("actions of %s: what was done just now is among them", thing.path())
                    .anyMatch(action -> isPutOf(action, path));
        }
    }

    private static boolean isPutOf(Map<String, Object> action, String path) {
        return action.get("method").equals("PUT")
                && action.get("href").toString().matches(path.replaceAll("\\{[a-zA-Z]+}", "[^/]+"));
    }

    private static Set<String> paths(String method) throws IOException {
        return ApiContract.operations().stream()
                .filter(operation -> operation.method().equals(method))
                .map(ApiContract.Operation::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
