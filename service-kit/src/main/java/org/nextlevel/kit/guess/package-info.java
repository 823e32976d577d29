/** What an import assumed, in one shape for all imports (M9.8). */
package org.nextlevel.kit.guess;
