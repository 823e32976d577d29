package org.nextlevel.testkit.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompiledPathsTest {
    private final JsonPath two = JsonPath.from("""
            {"items": [{"name": "a", "size": 1}, {"name": "b", "size": 2}], "b-c": {"d": 3}}""");
    private final JsonPath one = JsonPath.from("""
            {"items": [{"name": "c", "size": 5}]}""");

    @BeforeAll
    static void use() {
        CompiledPaths.use();
    }

    @Test
    void aPathThatWasCompiledIsLookedUpInEachAnswer() {
        assertThat(two.getList("items.name")).containsExactly("a", "b");
        int before = CompiledPaths.count();

        assertThat(one.getList("items.name")).containsExactly("c");
        assertThat(two.getList("items.name")).containsExactly("a", "b");
        assertThat(CompiledPaths.count()).isEqualTo(before);
    }

    @Test
    void expressionsHoldAsTheyDidBefore() {
        assertThat(two.getString("items.find { it.size == 2 }.name")).isEqualTo("b");
        assertThat(two.getInt("b-c.d")).isEqualTo(3);
        assertThat(two.getInt("items[0].size")).isEqualTo(1);
        assertThat(two.getInt("items.size()")).isEqualTo(2);
        assertThat(one.<Object>get("items[3].name")).isNull();
        assertThat(one.<Object>get("nothing")).isNull();
    }

    @Test
    void aParameterIsTheOneOfThisLook() {
        assertThat(two.param("least", 2).getList("items.findAll { it.size >= least }.name"))
                .containsExactly("b");
        assertThat(JsonPath.from("{\"items\": [{\"name\": \"z\", \"size\": 9}]}")
                        .param("least", 10)
                        .getList("items.findAll { it.size >= least }.name"))
                .isEmpty();
    }

    @Test
    void whatIsNoExpressionIsRefusedAsBefore() {
        assertThatThrownBy(() -> one.get("items.find {")).isInstanceOf(IllegalArgumentException.class);
    }
}
