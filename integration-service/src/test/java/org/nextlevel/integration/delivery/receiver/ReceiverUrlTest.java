package org.nextlevel.integration.delivery.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.kit.problem.Invalid;

/** Which addresses of receivers are refused as they are written, before any name is looked up. */
@Tag("M10.2")
@Tag("ssrf")
class ReceiverUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.com/",
                "ftp://hooks.example.com/",
                "file:///etc/passwd",
                "gopher://hooks.example.com:6379/",
                "hooks.example.com",
                "//hooks.example.com/",
                "https:///path",
                "https://",
                "",
                "https://user@hooks.example.com/",
                "https://user:word@hooks.example.com/",
                "https://hooks.example.com@127.0.0.1/",
                "https://hooks.example.com/#fragment",
                "https://hooks.example.com:22/",
                "https://hooks.example.com:25/",
                "https://hooks.example.com:80/",
                "https://hooks.example.com:0/",
                "https://hooks.example.com:65536/",
                "https://localhost/",
                "https://LOCALHOST/",
                "https://app.localhost/",
                "https://evidence-service/",
                "https://evidence-service:8080/",
                "https://printer.local/",
                "https://metadata.google.internal/computeMetadata/v1/",
                "https://hooks.example.com./",
                "https://hooks..example.com/",
                "https://-hooks.example.com/",
                "https://hooks_example.com/",
                "https://hooks.exämple.com/",
                "https://hooks.example.com\\@127.0.0.1/",
                "https://hooks.example.com%2f@127.0.0.1/",
                "https://0/",
                "https://0.0.0.0/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://127.0.1/",
                "https://127.255.255.254/",
                "https://2130706433/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://hooks.0x7f/",
                "https://127.0.0.1.0/",
                "https://10.0.0.1/",
                "https://100.64.0.1/",
                "https://100.100.100.200/",
                "https://168.63.129.16/",
                "https://169.254.169.254/latest/meta-data/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.0.0.192/",
                "https://192.0.2.1/",
                "https://192.88.99.1/",
                "https://192.168.1.1/",
                "https://198.18.0.1/",
                "https://198.51.100.1/",
                "https://203.0.113.1/",
                "https://224.0.0.1/",
                "https://239.255.255.250/",
                "https://255.255.255.255/",
                "https://[::]/",
                "https://[::1]/",
                "https://[0:0:0:0:0:0:0:1]/",
                "https://[::127.0.0.1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::ffff:169.254.169.254]/",
                "https://[::ffff:8.8.8.8]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[64:ff9b:1::a00:1]/",
                "https://[100::1]/",
                "https://[2001::1]/",
                "https://[2001:db8::1]/",
                "https://[2002:7f00:1::]/",
                "https://[2002:a9fe:a9fe::]/",
                "https://[3fff::1]/",
                "https://[5f00::1]/",
                "https://[fc00::1]/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1]/",
                "https://[fe80::1%25eth0]/",
                "https://[fec0::1]/",
                "https://[ff02::1]/"
            })
    void whatLeadsInsideOrIsReadDifferentlyByDifferentProgramsIsRefused(String url) {
        assertThatThrownBy(() -> ReceiverUrl.of(url, false)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example.com",
                "https://HOOKS.example.com/a/b?c=d",
                "https://hooks.example.com:443/",
                "https://hooks.example.com:8443/",
                "https://xn--exmple-cua.com/",
                "https://3com.com/",
                "https://8.8.8.8/",
                "https://[2606:4700:4700::1111]/"
            })
    void whatIsOutThereIsTaken(String url) {
        assertThat(ReceiverUrl.of(url, false).isSecure()).isTrue();
    }

    @Test
    void thisMachineIsReachedOnlyWhereTheDeploymentAllowsItAndOnlyByItsOwnNames() {
        assertThat(ReceiverUrl.of("http://127.0.0.1:9000/hook", true).authority())
                .isEqualTo("127.0.0.1:9000");
        assertThat(ReceiverUrl.of("http://localhost/hook", true).port()).isEqualTo(80);
        assertThat(ReceiverUrl.of("https://[::1]:9000/", true).host()).isEqualTo("::1");
        for (String inside : new String[] {"http://10.0.0.1/", "https://10.0.0.1/", "http://hooks.example.com/"}) {
            assertThatThrownBy(() -> ReceiverUrl.of(inside, true)).isInstanceOf(Invalid.class);
        }
    }
}
