package org.nextlevel.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTextTest {
    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        var text = StatementText.of("select :b, :a_1 where x=:b");
        assertThat(text.sql()).isEqualTo("select ?, ? where x=?");
        assertThat(text.parameters()).containsExactly("b", "a_1", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select x::text",
                "select ':a', 'it''s :a', '?'",
                "select \":a\" from t",
                "select 1 -- :a ?\nfrom t",
                "select /* :a\n:b ? */ 1",
                "do $$ begin :a end $$",
                "do $body$ :a $$ ? $body$",
                "select a[1:2]"
            })
    void whatOnlyLooksLikeAParameterStaysAsItIs(String sql) {
        var text = StatementText.of(sql);
        assertThat(text.sql()).isEqualTo(sql);
        assertThat(text.parameters()).isEmpty();
    }

    @Test
    void aParameterCanBeCast() {
        var text = StatementText.of("select :a::jsonb ? 'key'");
        assertThat(text.sql()).isEqualTo("select ?::jsonb ?? 'key'");
        assertThat(text.parameters()).containsExactly("a");
    }

    @Test
    void aLongTextIsRead() {
        String words = "x''".repeat(100_000);
        assertThat(StatementText.of("select '%s', :a".formatted(words)).parameters())
                .containsExactly("a");
    }
}
