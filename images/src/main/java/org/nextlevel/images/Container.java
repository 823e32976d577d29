package org.nextlevel.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.server.StackProblem;

/**
 * Runs an image without a container engine: its own entry point, environment and user, its own files as root of the file
 * system, which is only read. The network is this machine's.
 *
 * @param writable what it sees as {@code /tmp}
 */
record Container(UnpackedImage image, Path writable) {
    /** The image's PATH is for what runs in it; what the script runs is this machine's. */
    private static final String SCRIPT = """
            set -e
            root=$1 writable=$2 user=$3
            shift 3
            inside=$PATH
            PATH=/usr/sbin:/usr/bin:/sbin:/bin
            for place in proc dev tmp etc etc/hosts etc/resolv.conf; do
              if [ -L "$root/$place" ]; then echo "The image has a link at /$place." >&2; exit 1; fi
            done
            mkdir -p "$root/proc" "$root/dev" "$root/tmp" "$root/etc"
            touch "$root/etc/hosts" "$root/etc/resolv.conf"
            mount --bind "$root" "$root"
            mount --rbind /proc "$root/proc"
            mount --rbind /dev "$root/dev"
            mount --bind /etc/hosts "$root/etc/hosts"
            mount --bind /etc/resolv.conf "$root/etc/resolv.conf"
            mount --bind "$writable" "$root/tmp"
            mount -o remount,bind,ro "$root"
            program=$(command -v chroot)
            PATH=$inside exec "$program" $user "$root" "$@"
            """;

    /**
     * Starts the image's entry point; the process is the service's own.
     *
     * @param told environment in addition to the image's
     * @param option of the JVM in addition to the image's
     * @param log what it prints is appended here
     */
    Process start(Map<String, String> told, String option, Path log) {
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        List<String> words = new ArrayList<>(List.of("/usr/bin/unshare", "--mount", "--propagation", "private"));
        if (!isRoot) {
            words.add("--map-root-user");
        }
        words.addAll(List.of("/bin/sh", "-c", SCRIPT, "container", image.root().toString(), writable.toString()));
        // Whoever is not root has only one user to run as: itself.
        words.add(isRoot ? "--userspec=" + image.user() : "");
        words.addAll(image.entryPoint());
        words.add(words.indexOf("-jar"), option);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().putAll(image.environment());
        builder.environment().putAll(told);
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new StackProblem("A container could not be started: " + failure.getMessage(), failure);
        }
    }
}
