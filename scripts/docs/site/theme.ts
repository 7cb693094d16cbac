/** The theme: VitePress's own, with the styles of the reference. */
import DefaultTheme from "vitepress/theme";
import "./style.css";

export default DefaultTheme;
