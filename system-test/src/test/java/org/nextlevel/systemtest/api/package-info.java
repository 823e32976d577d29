/** The API as a whole: what was released stays as it was promised, and what the running system answers is as described. */
package org.nextlevel.systemtest.api;
