/** The parts of a browser's `window` that signing in needs. `window` itself has them; tests pass in their own. */

/** The part of `Storage` that is used: `sessionStorage`, `localStorage`, or one of your own. */
export interface WebStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** A window that was opened. */
export interface PopupWindow {
  readonly closed: boolean;
  readonly location: { href: string };
  close(): void;
}

/** A message from another window. */
export interface WindowMessage {
  readonly origin: string;
  readonly source: unknown;
  readonly data: unknown;
}

/** The part of `window` that is used. */
export interface BrowserWindow {
  readonly location: { readonly href: string; assign(url: string): void };
  readonly history: {
    readonly state: unknown;
    replaceState(state: unknown, unused: string, url: string): void;
  };
  readonly sessionStorage: WebStorage;
  readonly navigator?: {
    /** Locks that the tabs of an origin share. */
    readonly locks?: { request(name: string, run: () => Promise<unknown>): Promise<unknown> };
  };
  /** The window that opened this one. */
  readonly opener: unknown;
  open(url: string, target: string, features: string): PopupWindow | null;
  close(): void;
  addEventListener(type: "message", listener: (message: WindowMessage) => void): void;
  removeEventListener(type: "message", listener: (message: WindowMessage) => void): void;
}

/** The browser's own, looked up when it is used, so that loading the module touches nothing global. */
export function currentWindow(): BrowserWindow {
  return globalThis;
}
