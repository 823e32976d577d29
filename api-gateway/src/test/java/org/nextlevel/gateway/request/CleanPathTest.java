package org.nextlevel.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/employees/../signals",
                "/api/employees/%2e%2e/signals",
                "/api/employees/.%2E/signals",
                "/api/employees/./me",
                "/api//employees",
                "/api/employees;x=1/me",
                "/api/employees/..;/signals",
                "/api/employees%2Fme",
                "/api/employees/%5c..%5csignals",
                "/api/employees/\\signals",
                "/api/employees/%252e%252e/signals",
                "/api/employees/%00",
                "/api/employees/%zz",
                "/api/employees/ü",
                "/api/employees/..",
                "/api/directory/employees/%2e%2e/x",
                "/api/directory/employees/..",
                "/api/directory/employees/hr;7",
                "/api/directory/employees/hr-7/changes/%2e%2e",
                "/api/directory/employees/hr-7/changes%2fa",
                "/api/directory/employees/hr-7/positions%2f2024-01-01",
                "/api/x/api/directory/employees/hr%2f7",
                "/api/signals/wd%2fplan",
                "/api/signals/systems/x/y/z%2f7",
                "http://elsewhere/api/employees",
                "*"
            })
    void aPathThatCouldBeReadInTwoWaysIsNotClean(String uri) {
        assertThat(CleanPath.isClean(uri)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/frameworks",
                "/api/frameworks/",
                "/api/employees/J%C3%BCrgen%20M",
                "/scim/v2/Users/a@b.c,d=e",
                "/api/directory/employees/hr%2F7",
                "/api/directory/employees/hr%2F7/changes/wd%2F1",
                "/api/signals/systems/wd%2Fplan/freeze%2F1%25",
                "/api/directory/employees/100%25%3B%5c/positions/2024-01-01",
                "/api/a...b/.c",
                "/api/employees?search=../..;//%2e"
            })
    void anOrdinaryPathIsClean(String uri) {
        assertThat(CleanPath.isClean(uri)).isTrue();
    }

    @Test
    void aPathThatIsTooLongIsRefusedAndNotMatched() {
        assertThat(CleanPath.isClean("/api/employees/" + "a".repeat(4_000))).isFalse();
        assertThat(CleanPath.isClean("/" + "%41".repeat(330))).isTrue();
        assertThat(CleanPath.isClean("/a".repeat(500))).isTrue();
    }
}
