/** Building a service's copies of what others own anew, from what its owners tell again (ADR 0017). */
package org.nextlevel.stack.rebuild;
