/** What a test expects in the log: it must come, and is not printed. {@code ./dev test} lists all else from WARN up. */
package org.nextlevel.testkit.log;
