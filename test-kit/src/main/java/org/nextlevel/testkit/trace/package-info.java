/** What tests see of the traces that the application under test keeps. */
package org.nextlevel.testkit.trace;
