/** How tests look into an answer by a path. */
package org.nextlevel.testkit.path;
