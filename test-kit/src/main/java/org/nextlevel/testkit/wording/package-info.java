/** What people read, checked for what only programs understand: in the sources, in golden cases and in every answer of a test. */
package org.nextlevel.testkit.wording;
