/** How much memory the services take under the worst that they are asked, and that none needs more than it is given. */
package org.nextlevel.stack.proof.memory;
