/** What a test expects in the log: it must come, and is not printed. Anything else from WARN up fails the build. */
package org.nextlevel.testkit.log;
