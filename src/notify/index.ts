export { noticePatience, planNotices } from './plan.ts'
